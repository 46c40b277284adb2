package dev.dagdrop.profile;

import dev.dagdrop.definition.check.syntax.SyntaxChecks;
import dev.dagdrop.profile.shape.ProfileKeys;
import dev.dagdrop.profile.shape.ProfileShape;
import dev.dagdrop.profile.shape.Shape;
import java.util.stream.Collectors;

/** Writes docs/team-profiles.md from the table of keys. */
final class ProfilesPage {
    private ProfilesPage() {}

    static String write(String sample) {
        StringBuilder page = new StringBuilder("""
                # Team profiles

                `teams/TEAM.yaml` says under which role, network, encryption and tags the workflows below `workflows/TEAM/` run, who
                hears of them, and what the team's definitions may use. `./dagdrop onboard TEAM` writes one, and `./dagdrop validate`
                checks it, offline. Editors complete and check it with [team-profile.schema.json](team-profile.schema.json). This page
                is written from the code; `make docs` writes it anew.

                ```yaml
                """);
        page.append(sample).append("```\n\n## Keys\n\n| key | holds | |\n| --- | --- | --- |\n");
        rows(ProfileShape.root(), "", page);
        page.append("""

                The keys of settings are spelled as CreateWorkflow spells them. What a profile leaves out is as the default profile,
                `teams/_default.yaml`, has it ([team-key-in-default-profile](rules/team-key-in-default-profile.md)), else as the stack has it. An entry of `Workflows` may hold the settings from `RoleArn` to `TriggerMode`; [invalid-workflow-name](rules/invalid-workflow-name.md) says which entry counts.

                ## Rules

                [rules/README.md](rules/README.md#team-profiles) lists the rules of profiles with a page for each. An **error** rejects the
                profile: the one before it stays active. A profile also keeps the rules %s of YAML files. None of them can be overridden.
                """.formatted(SyntaxChecks.ofAnyYamlFile().stream()
                .map(check -> check.rule().title())
                .sorted()
                .collect(Collectors.joining(", "))));
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
}
