package dev.dagdrop.cli.validate;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.settings.ResolvedSettings;
import dev.dagdrop.registration.settings.Setting;
import dev.dagdrop.registration.settings.SettingsExplanation;
import dev.dagdrop.registration.settings.SettingsResolver;
import java.util.Map;

/** What a definition's workflow would be given, each value with where it comes from. */
final class SettingsText {
    private static final String PREFIX = "workflows/";
    private static final String STACK_ROLE = "(WorkflowRoleArn of the stack)";

    private final WorkflowNaming naming = new WorkflowNaming(PREFIX);
    private final SettingsResolver resolver = new SettingsResolver(STACK_ROLE);
    private final Profiles profiles;

    SettingsText(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * The settings, one line each; empty where the file is no definition's.
     *
     * @param file its name; what comes after {@code workflows/} counts, else its last part, in the team's folder
     */
    String of(String file, Definition definition) {
        return switch (naming.derive(key(file))) {
            case Naming.NotADefinition _ -> "";
            case Naming.Named named -> text(named, resolver.resolve(profiles, named.name(), definition));
        };
    }

    private String key(String file) {
        String path = file.replace('\\', '/');
        int start = ("/" + path).lastIndexOf("/" + PREFIX);
        if (start >= 0) {
            return path.substring(start);
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return PREFIX + profiles.team().map(team -> team.team() + "/").orElse("") + name;
    }

    private static String text(Naming.Named named, ResolvedSettings settings) {
        StringBuilder text = new StringBuilder("Workflow " + named.name() + " would be given:\n");
        Map<String, Setting<String>> members = SettingsExplanation.of(settings);
        int width = members.keySet().stream().mapToInt(String::length).max().orElse(0);
        members.forEach((member, setting) -> text.append("  ")
                .append(Visible.text(member))
                .append(" ".repeat(width - member.length() + 2))
                .append(Visible.text(setting.value()))
                .append("  (")
                .append(setting.source().words())
                .append(")\n"));
        settings.warnings().forEach(warning -> text.append("  ").append(warning).append('\n'));
        return text.toString();
    }
}
