package dev.dagdrop.cli.role;

import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.model.ProfileSettings;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.profile.model.WorkflowEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts together what the role of some definitions needs, and what a person has to add. */
final class RolePolicy {
    private static final String DEFAULT_LOG_GROUPS = "/aws/mwaa-serverless/*";

    private final PermissionTable table = new PermissionTable();
    private final Place place;
    private final Policy policy = new Policy();
    private final Set<String> notes = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    RolePolicy(Place place) {
        this.place = place;
    }

    /** Every workflow writes task logs: to the groups of a profile, else to those that the service creates. */
    void allowLogs(Optional<TeamProfile> profile) {
        Set<String> groups = new TreeSet<>();
        profile.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.settings()), each.workflows().stream().map(WorkflowEntry::settings)))
                .map(ProfileSettings::logGroupName)
                .flatMap(Optional::stream)
                .forEach(groups::add);
        boolean anyDefault =
                profile.flatMap(each -> each.settings().logGroupName()).isEmpty();
        if (anyDefault) {
            groups.add(DEFAULT_LOG_GROUPS);
        }
        for (String group : groups) {
            policy.allow(
                    List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                    List.of("arn:" + place.partition() + ":logs:" + place.region() + ':' + place.account()
                            + ":log-group:" + group + (group.endsWith("*") ? "" : ":*")));
        }
    }

    /** Adds what the tasks of a definition need. */
    void add(Definition definition) {
        for (Task task : definition.tasks()) {
            String operator = task.operator().map(YamlScalar::value).orElse("(none)");
            Optional<List<Need>> needs = table.of(operator);
            if (needs.isEmpty()) {
                unknown.add(operator + " (task " + task.id() + ")");
            } else {
                needs.get().forEach(need -> add(need, task));
            }
        }
    }

    /** The policy so far. */
    Policy policy() {
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

    private void add(Need need, Task task) {
        switch (need) {
            case Need.None _ -> {}
            case Need.Note note -> notes.add(task.id() + ": " + note.text());
            case Need.Actions actions -> {
                ResourceNames names = new ResourceNames(place, task);
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
