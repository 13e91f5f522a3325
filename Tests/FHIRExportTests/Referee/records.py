"""What R4 asks of a record beyond its structure: against its form, and among its entries."""

import uuid

from fhir.resources.R4B import get_fhir_model_class

from forms import value_findings


def record_findings(bundle, form):
    """What does not hold of a bundle."""
    yield from value_findings(bundle)
    entries = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    if len(entries) < len(bundle["entry"]):
        yield "bdl-7: a fullUrl twice"
    name = f"{bundle['identifier']['system']}/{bundle['identifier']['value']}/response"
    if entries.get(uuid.uuid5(uuid.NAMESPACE_URL, name).urn, {}).get("resourceType") != (
        "QuestionnaireResponse"
    ):
        yield "the response has not the UUID of its name"
    for url in entries:
        if uuid.UUID(url).urn != url:
            yield f"{url} is no UUID"
    for resource in entries.values():
        yield from model_findings(resource, entries)
    by_type = {}
    for resource in entries.values():
        by_type.setdefault(resource["resourceType"], []).append(resource)
    (response,) = by_type["QuestionnaireResponse"]
    yield from response_findings(response, form)
    for group in by_type.get("RequestGroup", []):
        for action in group["action"]:
            if ("resource" in action) == ("action" in action):
                yield "rqg-1: an action with neither or both of resource and action"


def model_findings(resource, entries=None):
    """Codes that are not of their list, and references to what they may not refer to."""
    model = get_fhir_model_class(resource["resourceType"])
    yield from field_findings(resource, model, resource["resourceType"], entries)


def field_findings(value, model, path, entries):
    for name, field in model.model_fields.items():
        key = field.alias or name
        if key not in value:
            continue
        rules = field.json_schema_extra or {}
        given = value[key] if isinstance(value[key], list) else [value[key]]
        for one in given:
            allowed = rules.get("enum_values")
            if allowed and one not in allowed:
                yield f"{path}.{key}: {one} is none of {allowed}"
            targets = rules.get("enum_reference_types")
            if targets and isinstance(one, dict) and "reference" in one:
                target = entries.get(one["reference"])
                if target is None:
                    yield f"{path}.{key} refers to nothing in the bundle"
                elif target["resourceType"] not in targets and "Resource" not in targets:
                    yield f"{path}.{key} refers to a {target['resourceType']}"
            inner = nested(field.annotation)
            if inner and isinstance(one, dict):
                yield from field_findings(one, inner, f"{path}.{key}", entries)


def nested(annotation):
    """The model of a member that has members of its own."""
    if hasattr(annotation, "model_fields"):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = nested(argument)
        if found:
            return found
    return None


def response_findings(response, form):
    """The response against its form, as the validator of HL7 checks it."""
    url, _, version = response["questionnaire"].partition("|")
    if (url, version) != (form.questionnaire["url"], form.questionnaire["version"]):
        yield "the response names another questionnaire"
    given = {}
    order = list(form.items)
    links = list(flat(response.get("item", [])))
    if [order.index(item["linkId"]) for item in links] != sorted(
        order.index(item["linkId"]) for item in links
    ):
        yield "the items are not in the order of the form"
    for item in links:
        source = form.items[item["linkId"]]
        if item.get("text") != source["text"]:
            yield f"{item['linkId']} has another text"
        if source["type"] == "group":
            continue
        given[item["linkId"]] = item.get("answer", [])
        yield from answer_findings(item, source)
    yield from enabled_findings(response, form, given)


def enabled_findings(response, form, given):
    for link, source in form.items.items():
        if source["type"] in ("group", "display"):
            continue
        is_enabled = form.enabled(link, given)
        if link in given and not is_enabled:
            yield f"{link} has an answer, even though it is not enabled"
        if is_enabled and link not in given and response["status"] != "in-progress":
            yield f"{link} is enabled and has no item"
        if is_enabled and source["required"] and not given.get(link):
            if response["status"] != "in-progress":
                yield f"{link} is required"


def answer_findings(item, source):
    answers = item.get("answer", [])
    if not answers and not any(
        extension["url"].endswith("data-absent-reason") for extension in item.get("extension", [])
    ):
        yield f"{item['linkId']} has neither an answer nor a reason for none"
    if len(answers) > 1 and not source.get("repeats"):
        yield f"{item['linkId']} has more than one answer"
    limits = {
        extension["url"].split("/")[-1]: extension.get("valueInteger")
        for extension in source.get("extension", [])
    }
    for answer in answers:
        kind = {"choice": "valueCoding", "integer": "valueInteger", "text": "valueString"}
        value = answer.get(kind[source["type"]])
        if value is None:
            yield f"{item['linkId']} has an answer of another type"
        elif source["type"] == "choice" and not any(
            (option["valueCoding"]["system"], option["valueCoding"]["code"])
            == (value["system"], value["code"])
            for option in source["answerOption"]
        ):
            yield f"{item['linkId']} has none of the options"
        elif source["type"] == "integer" and not limits["minValue"] <= value <= limits["maxValue"]:
            yield f"{item['linkId']} is out of its limits"


def flat(items):
    for item in items:
        yield item
        yield from flat(item.get("item", []))
