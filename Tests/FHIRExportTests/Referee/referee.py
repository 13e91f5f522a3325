"""Checks what the program wrote in FHIR R4 with libraries that know nothing of it.

    referee.py FOLDER

reads NAME.questionnaire.json, NAME.bundles.ndjson and NAME.walks.ndjson of the folder, prints one
line for each finding and a summary, and ends with 1 when there are findings.
"""

import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import fhirkit
from fhir.resources.R4B import get_fhir_model_class

from enabling import Form, disagreements
from forms import form_findings
from records import model_findings, record_findings

MOST = 20  # findings printed for each file


def structure_findings(resource):
    """What fhirkit and fhir.resources say of a resource."""
    for issue in fhirkit.parse(resource).issues:
        yield f"fhirkit: {issue}"
    try:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    except ValueError as error:
        yield f"fhir.resources: {error}"


def questionnaire_findings(folder, name):
    form = json.loads((folder / f"{name}.questionnaire.json").read_text())
    yield from structure_findings(form)
    yield from model_findings(form)
    yield from form_findings(form)


def bundle_findings(folder, name):
    form = Form(json.loads((folder / f"{name}.questionnaire.json").read_text()))
    with open(folder / f"{name}.bundles.ndjson", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            bundle = json.loads(line)
            for finding in [*structure_findings(bundle), *record_findings(bundle, form)]:
                yield f"bundle {number}: {finding}"


def walk_findings(folder, name, part=0, parts=1):
    form = Form(json.loads((folder / f"{name}.questionnaire.json").read_text()))
    with open(folder / f"{name}.walks.ndjson", encoding="utf-8") as lines:
        start = json.loads(next(lines))
        for number, line in enumerate(lines):
            if number % parts == part:
                for finding in disagreements(form, start, json.loads(line)):
                    yield f"walk {number}: {finding}"


CHECKS = {
    "walks": walk_findings,
    "bundles": bundle_findings,
    "questionnaire": questionnaire_findings,
}
# Files with more bytes than this are read in several shares.
LARGE = 1 << 20
SHARES = 8


def shares(folder, name, kind):
    """The parts in which one file is read."""
    if kind != "walks" or (Path(folder) / f"{name}.walks.ndjson").stat().st_size < LARGE:
        return [()]
    return [(part, SHARES) for part in range(SHARES)]


def run(job):
    """One share of the work: its name, and what it found."""
    folder, name, kind, *share = job
    try:
        findings = list(CHECKS[kind](Path(folder), name, *share))
    except (KeyError, ValueError, TypeError) as error:
        findings = [f"cannot be read: {error!r}"]
    return f"{name} {kind}", findings


def main(folder):
    names = sorted(path.name.split(".")[0] for path in Path(folder).glob("*.questionnaire.json"))
    jobs = [(folder, name, kind, *share) for name in names for kind in CHECKS
            for share in shares(folder, name, kind)]
    total = Counter()
    with ProcessPoolExecutor() as workers:
        for title, findings in workers.map(run, jobs):
            total[title] += len(findings)
            for finding in findings[:MOST]:
                print(f"{title}: {finding}")
    print(f"{len(names)} questionnaires, {sum(total.values())} findings")
    return 1 if sum(total.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
