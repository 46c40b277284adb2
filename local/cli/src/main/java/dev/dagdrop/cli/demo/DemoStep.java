package dev.dagdrop.cli.demo;

import java.util.List;

/**
 * One thing a person does with a file, and what must come of it.
 *
 * @param does what is done, for the reader
 * @param sample the file in local/samples
 * @param key where it is dropped
 * @param deliveries how often S3 announces it
 * @param outcomes the expected outcome of each delivery
 * @param notices how many notices must say so
 */
record DemoStep(String does, String sample, String key, int deliveries, List<String> outcomes, int notices) {

    /** The demonstration, in order: each step builds on the ones before. */
    static List<DemoStep> all() {
        String daily = "workflows/finance/daily.yaml";
        return List.of(
                new DemoStep("A new file is dropped", "daily.yaml", daily, 1, List.of("created"), 1),
                new DemoStep("The file is changed", "daily-changed.yaml", daily, 1, List.of("updated"), 1),
                new DemoStep(
                        "The same content is dropped again", "daily-changed.yaml", daily, 1, List.of("unchanged"), 1),
                new DemoStep(
                        "One upload is announced twice",
                        "daily.yaml",
                        "workflows/sales/daily.yaml",
                        2,
                        List.of("created", "duplicate"),
                        1),
                new DemoStep(
                        "A file with something the service ignores is dropped",
                        "warned.yaml",
                        "workflows/warehouse/stock check.yml",
                        1,
                        List.of("created"),
                        1),
                new DemoStep(
                        "A broken file is dropped",
                        "broken.yaml",
                        "workflows/finance/close-of-month.yaml",
                        1,
                        List.of("rejected"),
                        1),
                new DemoStep(
                        "Another file wants a name that is taken",
                        "daily.yaml",
                        "workflows/finance/daily.yml",
                        1,
                        List.of("rejected"),
                        1),
                new DemoStep(
                        "A team is onboarded by its profile, which its workflow is given at once",
                        "teams/sales.yaml",
                        "teams/sales.yaml",
                        1,
                        List.of("team-onboarded", "updated"),
                        2));
    }
}
