package dev.dagdrop.cli.role;

import java.util.List;
import java.util.Set;

/** Adds to a policy what one task needs. */
final class TaskPermissions {
    private static final String SECRET = "secretsmanager:GetSecretValue";
    private static final String ASSUME = "sts:AssumeRole";
    private static final Set<String> STANDARD_CONNECTIONS = Set.of("aws_default");

    private final TaskArguments arguments;
    private final ResourceScope place;
    private final PolicyRemarks remarks;

    TaskPermissions(TaskArguments arguments, ResourceScope installation, PolicyRemarks remarks) {
        this.arguments = arguments;
        this.place = arguments.firstOf(List.of("region_name", "region")).stream()
                .findFirst()
                .map(region -> installation.in(region.pattern()))
                .orElse(installation);
        this.remarks = remarks;
    }

    void addTo(IamPolicy policy, List<PermissionNeed> needs) {
        needs.forEach(need -> add(need, policy));
        arguments.at("aws_conn_id").stream()
                .filter(connection -> !STANDARD_CONNECTIONS.contains(connection.pattern()))
                .forEach(connection -> remarks.note(
                        arguments.taskId(),
                        ASSUME + " where its connection " + connection.pattern() + " takes on another role"));
    }

    private void add(PermissionNeed need, IamPolicy policy) {
        switch (need) {
            case PermissionNeed.None _ -> {}
            case PermissionNeed.Note note -> {
                if (hold(note.conditions())) {
                    remarks.note(arguments.taskId(), note.text());
                }
            }
            case PermissionNeed.Actions actions -> {
                if (hold(actions.conditions())) {
                    resources(actions.resource()).forEach(resource -> allow(actions, resource, policy));
                }
            }
        }
    }

    private boolean hold(List<NeedCondition> conditions) {
        return conditions.stream().allMatch(condition -> condition.holdsFor(arguments));
    }

    private List<NamePattern> resources(ResourceForm form) {
        return switch (form) {
            case ResourceForm.AnyResource _ -> List.of(new NamePattern("*", false));
            case ResourceForm.Arn arn -> new ArnFiller(arguments, arn.pattern()).fill(place);
            case ResourceForm.Bucket bucket -> new S3Names(arguments, place).of(bucket);
            case ResourceForm.Objects objects -> new S3Names(arguments, place).of(objects);
            case ResourceForm.Model model -> {
                List<NamePattern> ids = arguments.at(model.argument());
                yield (ids.isEmpty() ? List.of(NamePattern.UNKNOWN) : ids)
                        .stream()
                                .flatMap(id -> new ModelNames(place).of(id).stream())
                                .toList();
            }
        };
    }

    private void allow(PermissionNeed.Actions need, NamePattern resource, IamPolicy policy) {
        if (resource.open()) {
            remarks.wide(arguments.taskId(), resource.pattern());
        }
        for (String service : need.passedTo()) {
            policy.allowToPass(resource.pattern(), service);
            String role = resource.open() ? "any role like " : "the role ";
            remarks.trusts(arguments.taskId(), "hands " + role + resource.pattern() + " to " + service);
        }
        if (need.passedTo().isEmpty()) {
            policy.allow(need.actions(), resource.pattern());
        }
        if (need.actions().contains(SECRET)) {
            remarks.trusts(arguments.taskId(), "reads the secret " + resource.pattern());
        }
    }
}
