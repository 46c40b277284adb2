package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of the transformed template. */
enum TemplateRule {
    EVERY_ACTION_IS_SPELLED_OUT,
    A_KNOWN_RESOURCE_IS_NAMED,
    RECORDS_ARE_WRITTEN_BY_KIND,
    WORKFLOWS_OF_OTHERS_ARE_NOT_CHANGED,
    ROLES_ARE_PASSED_TO_ONE_SERVICE,
    SERVICES_ACT_FOR_THIS_ACCOUNT_ONLY,
    NOTHING_IS_PUBLIC,
    NO_DENIAL_IS_PASSED_BY_AN_ABSENT_KEY,
    EVERYTHING_KEPT_IS_ENCRYPTED,
    EVERY_REQUEST_COMES_BY_TLS,
    LOGS_END_SOME_DAY,
    NO_FAILURE_IS_LOST,
    A_CHANGED_PARAMETER_PUBLISHES_A_VERSION;

    /** The places that break it. */
    List<String> brokenBy(JsonNode template) {
        Stream<String> places = switch (this) {
            case EVERY_ACTION_IS_SPELLED_OUT -> PermissionRules.wildcardActions(template);
            case A_KNOWN_RESOURCE_IS_NAMED -> PermissionRules.wildcardResources(template);
            case RECORDS_ARE_WRITTEN_BY_KIND -> PermissionRules.recordsOfAnyKindWritten(template);
            case WORKFLOWS_OF_OTHERS_ARE_NOT_CHANGED -> PermissionRules.workflowsOfOthersChanged(template);
            case ROLES_ARE_PASSED_TO_ONE_SERVICE -> PermissionRules.rolesPassedToAnyone(template);
            case SERVICES_ACT_FOR_THIS_ACCOUNT_ONLY -> PermissionRules.servicesOfAnyAccount(template);
            case NOTHING_IS_PUBLIC -> PermissionRules.openToAnyone(template);
            case NO_DENIAL_IS_PASSED_BY_AN_ABSENT_KEY -> PermissionRules.denialsThatAbsentKeysPass(template);
            case EVERYTHING_KEPT_IS_ENCRYPTED -> StorageRules.unencrypted(template);
            case EVERY_REQUEST_COMES_BY_TLS -> StorageRules.reachableWithoutTls(template);
            case LOGS_END_SOME_DAY -> StorageRules.logsWithoutEnd(template);
            case NO_FAILURE_IS_LOST -> FunctionRules.failuresLost(template);
            case A_CHANGED_PARAMETER_PUBLISHES_A_VERSION -> FunctionRules.parametersThatPublishNoVersion(template);
        };
        return places.toList();
    }
}
