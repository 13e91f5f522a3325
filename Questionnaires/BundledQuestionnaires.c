#include "BundledQuestionnaires.h"

static const unsigned char sciatica[] = {
#embed "sciatica.yaml"
};
static const unsigned char pain_follow_up[] = {
#embed "pain-follow-up.yaml"
};
static const unsigned char evidence[] = {
#embed "evidence.yaml"
};
static const unsigned char countries[] = {
#embed "countries.yaml"
};
static const unsigned char body_map[] = {
#embed "body-map.yaml"
};

static const struct bundled_file files[] = {
    {"sciatica.yaml", sciatica, sizeof sciatica},
    {"pain-follow-up.yaml", pain_follow_up, sizeof pain_follow_up},
    {"evidence.yaml", evidence, sizeof evidence},
    {"countries.yaml", countries, sizeof countries},
    {"body-map.yaml", body_map, sizeof body_map},
    {0, 0, 0},
};

const struct bundled_file *bundled_files(void) { return files; }
