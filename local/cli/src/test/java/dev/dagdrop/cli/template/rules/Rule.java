package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of the transformed template. */
enum Rule {
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
            case EVERY_ACTION_IS_SPELLED_OUT -> Permissions.wildcardActions(template);
            case A_KNOWN_RESOURCE_IS_NAMED -> Permissions.wildcardResources(template);
            case RECORDS_ARE_WRITTEN_BY_KIND -> Permissions.recordsOfAnyKindWritten(template);
            case WORKFLOWS_OF_OTHERS_ARE_NOT_CHANGED -> Permissions.workflowsOfOthersChanged(template);
            case ROLES_ARE_PASSED_TO_ONE_SERVICE -> Permissions.rolesPassedToAnyone(template);
            case SERVICES_ACT_FOR_THIS_ACCOUNT_ONLY -> Permissions.servicesOfAnyAccount(template);
            case NOTHING_IS_PUBLIC -> Permissions.openToAnyone(template);
            case NO_DENIAL_IS_PASSED_BY_AN_ABSENT_KEY -> Permissions.denialsThatAbsentKeysPass(template);
            case EVERYTHING_KEPT_IS_ENCRYPTED -> Storage.unencrypted(template);
            case EVERY_REQUEST_COMES_BY_TLS -> Storage.reachableWithoutTls(template);
            case LOGS_END_SOME_DAY -> Storage.logsWithoutEnd(template);
            case NO_FAILURE_IS_LOST -> Functions.failuresLost(template);
            case A_CHANGED_PARAMETER_PUBLISHES_A_VERSION -> Functions.parametersThatPublishNoVersion(template);
        };
        return places.toList();
    }
}
