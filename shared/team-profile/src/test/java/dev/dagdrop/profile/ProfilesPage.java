package dev.dagdrop.profile;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.profile.shape.ProfileKeys;
import dev.dagdrop.profile.shape.ProfileShape;
import dev.dagdrop.profile.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes docs/team-profiles.md from the table of keys, the rules, their pages and their example files. */
final class ProfilesPage {
    private static final int MOST_BAD_EXAMPLES = 2;
    private static final int MOST_LINES = 14;
    private static final int MOST_COLUMNS = 160;

    private ProfilesPage() {}

    static String write(String sample) throws IOException {
        StringBuilder page = new StringBuilder("""
                # Team profiles

                `teams/TEAM.yaml` says under which role, network, encryption and tags the workflows below `workflows/TEAM/` run, who
                hears of them, and what the team's definitions may use. `./dagdrop onboard TEAM` writes one, and `./dagdrop validate`
                checks it, offline. Editors complete and check it with [team-profile.schema.json](team-profile.schema.json). This page
                is written from the code and its example files; `make docs` writes it anew.

                ```yaml
                """);
        page.append(sample).append("```\n\n## Keys\n\n| key | holds | |\n| --- | --- | --- |\n");
        rows(ProfileShape.root(), "", page);
        page.append("""

                The keys of settings are spelled as CreateWorkflow spells them. What a profile leaves out is as the default profile,
                `teams/_default.yaml`, has it ([DD809](#dd809)), else as the stack has it. An entry of `Workflows` may hold the settings from `RoleArn` to `TriggerMode`; [DD887](#dd887) says which entry counts.

                ## Rules

                An **error** rejects the profile: the one before it stays active. Besides these, a profile keeps DD002, DD003, DD101, DD102
                and DD108 of [checks.md](checks.md). None of them can be overridden.

                | rule | severity | demands |
                | --- | --- | --- |
                """);
        for (Rule rule : ProfileRules.all()) {
            page.append("| [%s](#%s) | %s | %s |\n".formatted(rule.id(), anchor(rule), severity(rule), rule.summary()));
        }
        for (Rule rule : ProfileRules.all()) {
            section(rule, page);
        }
        return page.toString();
    }

    private static void rows(Shape.FieldsShape fields, String indent, StringBuilder page) {
        fields.members().forEach((key, shape) -> {
            page.append("| ").append(indent).append('`').append(key).append("` | ");
            page.append(kind(shape)).append(" | ").append(shape.description()).append(" |\n");
            if (shape instanceof Shape.FieldsShape below && !key.equals(ProfileKeys.WORKFLOWS)) {
                rows(below, indent + "&emsp;", page);
            }
        });
    }

    private static String kind(Shape shape) {
        return switch (shape) {
            case Shape.TextShape text ->
                text.allowed().isEmpty()
                        ? "text, at most %d characters".formatted(text.most())
                        : String.join(" or ", text.allowed());
            case Shape.NumberShape _ -> "whole number";
            case Shape.TextListShape texts -> "list of %d to %d texts".formatted(texts.least(), texts.most());
            case Shape.FieldsShape _ -> "mapping";
            case Shape.EntriesShape entries -> "mapping of at most %d entries".formatted(entries.most());
        };
    }

    private static void section(Rule rule, StringBuilder page) throws IOException {
        Path folder = ProfileExamples.FOLDER.resolve(rule.id() + "-" + rule.name());
        boolean error = rule.severity() == Severity.ERROR;
        page.append("\n### %s\n\n**%s** %s ([source](%s)).\n"
                .formatted(rule.id(), rule.summary(), error ? "Error" : "Warning", rule.source()));
        page.append('\n').append(Files.readString(folder.resolve("page.md")));
        for (Path bad :
                examples(folder, "bad-").stream().limit(MOST_BAD_EXAMPLES).toList()) {
            fenced("yaml", bad, page);
            fenced("text", bad.resolveSibling(bad.getFileName().toString().replace(".yaml", ".txt")), page);
        }
        page.append("\nNothing is said about:\n");
        fenced("yaml", examples(folder, "good-").getFirst(), page);
    }

    private static void fenced(String language, Path file, StringBuilder page) throws IOException {
        List<String> lines = Files.readAllLines(file);
        page.append("\n```").append(language).append('\n');
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            page.append(line.length() <= MOST_COLUMNS ? line : line.substring(0, MOST_COLUMNS) + " …")
                    .append('\n');
        }
        if (lines.size() > MOST_LINES) {
            page.append("… and ").append(lines.size() - MOST_LINES).append(" more lines\n");
        }
        page.append("```\n");
    }

    private static List<Path> examples(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String anchor(Rule rule) {
        return rule.id().value().toLowerCase(Locale.ROOT);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
