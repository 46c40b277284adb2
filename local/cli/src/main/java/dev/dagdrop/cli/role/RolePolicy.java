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
    private final ResourceScope place;
    private final IamPolicy policy = new IamPolicy();
    private final PolicyRemarks remarks = new PolicyRemarks();

    RolePolicy(ResourceScope place) {
        this.place = place;
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
                    "arn:" + place.partition() + ":logs:" + place.region() + ':' + place.account() + ":log-group:"
                            + group + (group.endsWith("*") ? "" : ":*"));
        }
    }

    /** Adds what the tasks of a definition need. */
    void add(Definition definition) {
        for (Task task : definition.tasks()) {
            String operator = task.operator().map(YamlScalar::value).orElse("(none)");
            Optional<List<PermissionNeed>> needs = table.of(operator);
            if (needs.isEmpty()) {
                remarks.unknown(operator, task.id());
            } else {
                NamePatternReader reader = new NamePatternReader(ParamDefaults.of(definition, task), remarks);
                new TaskPermissions(new TaskArguments(task, reader), place, remarks).addTo(policy, needs.get());
            }
        }
    }

    /** The policy so far. */
    IamPolicy policy() {
        return policy;
    }

    /** What a person has to know of it. */
    PolicyRemarks remarks() {
        return remarks;
    }
}
