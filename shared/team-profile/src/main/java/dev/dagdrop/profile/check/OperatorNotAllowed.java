package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.model.AllowedOperators;
import java.util.List;
import java.util.Optional;

/** DD890 operator-not-allowed: the one rule here that is about definitions. */
public final class OperatorNotAllowed implements TaskCheck {
    /** The rule, whatever the team. */
    public static final Rule RULE = Rule.error(
            "DD890",
            "operator-not-allowed",
            "The team's profile does not allow this operator.",
            ProfileSources.OPERATORS);

    private static final int SHOWN = 20;

    private final String team;
    private final AllowedOperators allowed;

    /**
     * The rule for one team.
     *
     * @param team whose definitions are checked
     * @param allowed what they may use
     */
    public OperatorNotAllowed(String team, AllowedOperators allowed) {
        this.team = team;
        this.allowed = allowed;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        Optional<YamlScalar> operator = task.operator();
        if (operator.isPresent() && !allowed.allow(operator.get().value())) {
            report.add(
                    operator.get().position(),
                    YamlPath.root().key("tasks").key(task.id()).key("operator"),
                    "team " + Visible.quote(team) + " may not use the operator " + Visible.quote(name(operator.get())),
                    "AllowedOperators in teams/" + team + ".yaml: " + listed()
                            + ". Ask the platform team to add this operator.");
        }
    }

    private static String name(YamlScalar operator) {
        String path = operator.value();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private String listed() {
        List<String> entries = allowed.entries();
        String first = String.join(", ", entries.subList(0, Math.min(entries.size(), SHOWN)));
        int rest = entries.size() - SHOWN;
        return rest > 0 ? first + " and " + rest + " more" : first;
    }
}
