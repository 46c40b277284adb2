package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.ItemUpdate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a worker asks of the world outside: the steps between which others come. */
sealed interface PortCall {
    /** One conditional write to the table. */
    record Write(String id, ItemUpdate update, Condition condition) implements PortCall {}

    /** GetObject of what the key holds. */
    record Read(String key) implements PortCall {}

    /** GetObject of one version. */
    record ReadVersion(String key, String versionId) implements PortCall {}

    /** HeadObject. */
    record Head(String key) implements PortCall {}

    /** The default profile is read. */
    record Profile() implements PortCall {}

    /** CreateWorkflow. */
    record CreateWorkflow(
            WorkflowName name,
            DefinitionLocation location,
            WorkflowSettings settings,
            Map<String, String> tags,
            String token)
            implements PortCall {}

    /** UpdateWorkflow. */
    record UpdateWorkflow(String arn, DefinitionLocation location, WorkflowSettings settings) implements PortCall {}

    /** DeleteWorkflow. */
    record DeleteWorkflow(String arn) implements PortCall {}

    /** UntagResource and TagResource. */
    record Retag(String arn, Set<String> removed, Map<String, String> set) implements PortCall {}

    /** GetWorkflow. */
    record Get(String arn) implements PortCall {}

    /** ListWorkflows, for one name. */
    record Find(WorkflowName name) implements PortCall {}

    /** ListTagsForResource. */
    record ListTags(String arn) implements PortCall {}

    /** Publish. */
    record Publish(Notice notice) implements PortCall {}

    /** SendMessage: hints for these keys, at once or when the present lease has ended. */
    record SendHints(List<String> keys, boolean delayed) implements PortCall {}

    /** What the worker gets when the answer does not reach it, whether the call had its effect or not. */
    default Observation lost() {
        return switch (this) {
            case CreateWorkflow _, UpdateWorkflow _, DeleteWorkflow _ ->
                new Observation.CallAnswer(new ServiceAnswer.Unavailable("the answer was lost"));
            case Write _, Read _, ReadVersion _, Head _, Profile _ -> new Observation.Failure("the answer was lost");
            case Retag _, Get _, Find _, ListTags _, Publish _, SendHints _ ->
                new Observation.Failure("the answer was lost");
        };
    }

    /** Whether the SDK repeats it by itself when the answer is lost, and the repetition may find something else. */
    default boolean isRepeated() {
        return switch (this) {
            case Write _, CreateWorkflow _, DeleteWorkflow _ -> true;
            case UpdateWorkflow _ -> false;
            // To read twice is to read later; to tell twice does no harm.
            case Read _, ReadVersion _, Head _, Profile _, Get _, Find _, ListTags _ -> false;
            case Retag _, Publish _, SendHints _ -> false;
        };
    }

    /** Whether it changes anything; a reading whose answer is lost is a reading that failed. */
    default boolean hasEffect() {
        return switch (this) {
            case Write _, CreateWorkflow _, UpdateWorkflow _, DeleteWorkflow _, Retag _, Publish _, SendHints _ -> true;
            case Read _, ReadVersion _, Head _, Profile _, Get _, Find _, ListTags _ -> false;
        };
    }

    /** Whether it reads what only the scenario changes, never a worker. */
    default boolean readsTheScenario() {
        return switch (this) {
            case Read _, ReadVersion _, Head _, Profile _ -> true;
            case Write _,
                    CreateWorkflow _,
                    UpdateWorkflow _,
                    DeleteWorkflow _,
                    Retag _,
                    Publish _,
                    SendHints _,
                    Get _,
                    Find _,
                    ListTags _ -> false;
        };
    }
}
