package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.ItemUpdate;
import dev.dagdrop.registration.store.ItemUpdate.AttributeChange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ports that make a controller as if one thing about it were built wrong. */
final class FaultyPorts {
    private FaultyPorts() {}

    /** As if each attempt made a client token of its own. */
    static HookedPorts newTokens(HookedPorts ports) {
        return ports.withWorkflows(new ForwardingWorkflows(ports.workflows()) {
            @Override
            public ServiceAnswer create(
                    WorkflowName name,
                    DefinitionLocation location,
                    WorkflowSettings settings,
                    Map<String, String> tags,
                    ClientToken token) {
                return super.create(
                        name,
                        location,
                        settings,
                        tags,
                        new ClientToken(UUID.randomUUID().toString()));
            }
        });
    }

    /** As if the client token did not count the workflows of the name that were deleted. */
    static HookedPorts tokensWithoutGeneration(HookedPorts ports) {
        return ports.withWorkflows(new ForwardingWorkflows(ports.workflows()) {
            @Override
            public ServiceAnswer create(
                    WorkflowName name,
                    DefinitionLocation location,
                    WorkflowSettings settings,
                    Map<String, String> tags,
                    ClientToken token) {
                ClientToken same =
                        ClientToken.of(name, location, location.versionId().orElse(""), settings, tags, 0);
                return super.create(name, location, settings, tags, same);
            }
        });
    }

    /** As if a workflow were observed once and never again. */
    static HookedPorts noObserving(HookedPorts ports) {
        Map<String, ObservedWorkflow> first = new HashMap<>();
        return ports.withWorkflows(new ForwardingWorkflows(ports.workflows()) {
            @Override
            public Optional<ObservedWorkflow> get(String workflowArn) {
                super.get(workflowArn).ifPresent(now -> first.putIfAbsent(workflowArn, now));
                return Optional.ofNullable(first.get(workflowArn));
            }
        });
    }

    /** As if a notice were not stored with the outcome. */
    static HookedPorts noStoredNotice(HookedPorts ports) {
        return ports.withTable((id, update, condition) -> ports.table().write(id, withoutNotice(update), condition));
    }

    private static ItemUpdate withoutNotice(ItemUpdate update) {
        ItemUpdate other = new ItemUpdate();
        for (AttributeChange action : update.actions()) {
            switch (action) {
                case AttributeChange.SetAttribute(String attribute, var value)
                when !attribute.equals(RecordWrites.NOTICE) -> other.set(attribute, value);
                case AttributeChange.SetAttribute(String attribute, var _) -> other.remove(attribute);
                case AttributeChange.RemoveAttribute(String attribute) -> other.remove(attribute);
            }
        }
        return other;
    }

    /** As if a record were completed by a holder that the claim does not belong to any more. */
    static HookedPorts noFence(HookedPorts ports) {
        return ports.withTable((id, update, condition) -> ports.table()
                .write(
                        id,
                        update,
                        RecordWrites.stepOf(update).equals(Optional.of(ControllerCall.COMPLETE))
                                ? Condition.exists("Id")
                                : condition));
    }
}
