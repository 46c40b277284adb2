package dev.dagdrop.cli.role;

import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.model.TeamProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts together what the role of some definitions needs, and what a person has to add. */
final class RolePolicy {
    private static final String DEFAULT_LOG_GROUPS = "/aws/mwaa-serverless/*";

    private final PermissionTable table = new PermissionTable();
    private final ResourceScope scope;
    private final IamPolicy policy = new IamPolicy();
    private final Set<String> notes = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    RolePolicy(ResourceScope scope) {
        this.scope = scope;
    }

    /**
     * Every workflow writes task logs: to the groups of the profiles, else to those that the service creates.
     *
     * @param profiles of which a later one lies over the earlier ones
     */
    void allowLogs(List<TeamProfile> profiles) {
        Set<String> groups = new TreeSet<>();
        groups.add(profiles.reversed().stream()
                .flatMap(each -> each.settings().logGroupName().stream())
                .findFirst()
                .orElse(DEFAULT_LOG_GROUPS));
        profiles.stream()
                .flatMap(each -> each.workflows().stream())
                .flatMap(entry -> entry.settings().logGroupName().stream())
                .forEach(groups::add);
        for (String group : groups) {
            policy.allow(
                    List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                    List.of("arn:" + scope.partition() + ":logs:" + scope.region() + ':' + scope.account()
                            + ":log-group:" + group + (group.endsWith("*") ? "" : ":*")));
        }
    }

    /** Adds what the tasks of a definition need. */
    void add(Definition definition) {
        for (Task task : definition.tasks()) {
            String operator = task.operator().map(YamlScalar::value).orElse("(none)");
            Optional<List<PermissionNeed>> needs = table.of(operator);
            if (needs.isEmpty()) {
                unknown.add(operator + " (task " + task.id() + ")");
            } else {
                needs.get().forEach(need -> add(need, task));
            }
        }
    }

    /** The policy so far. */
    IamPolicy policy() {
        return policy;
    }

    /** What arguments do not tell. */
    Set<String> notes() {
        return notes;
    }

    /** The operators of which nothing is known. */
    Set<String> unknown() {
        return unknown;
    }

    private void add(PermissionNeed need, Task task) {
        switch (need) {
            case PermissionNeed.None _ -> {}
            case PermissionNeed.Note note -> notes.add(task.id() + ": " + note.text());
            case PermissionNeed.Actions actions -> {
                ResourceNames names = new ResourceNames(scope, task);
                if (actions.onlyWith().filter(argument -> !names.has(argument)).isPresent()) {
                    return;
                }
                List<String> resources = names.of(actions.resource());
                if (actions.passedTo().isPresent()) {
                    policy.allowToPass(resources, actions.passedTo().get());
                } else {
                    policy.allow(actions.actions(), resources);
                }
            }
        }
    }
}
