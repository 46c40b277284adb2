package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.Observed;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.Update;
import dev.dagdrop.registration.store.Update.Action;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ports that make a controller as if one thing about it were built wrong. */
final class BrokenPorts {
    private BrokenPorts() {}

    /** As if each attempt made a client token of its own. */
    static Ports newTokens(Ports ports) {
        return ports.withWorkflows(new WorkflowsAround(ports.workflows()) {
            @Override
            public ServiceAnswer create(
                    WorkflowName name,
                    DefinitionLocation location,
                    Settings settings,
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
    static Ports tokensWithoutGeneration(Ports ports) {
        return ports.withWorkflows(new WorkflowsAround(ports.workflows()) {
            @Override
            public ServiceAnswer create(
                    WorkflowName name,
                    DefinitionLocation location,
                    Settings settings,
                    Map<String, String> tags,
                    ClientToken token) {
                ClientToken same =
                        ClientToken.of(name, location, location.versionId().orElse(""), settings, tags, 0);
                return super.create(name, location, settings, tags, same);
            }
        });
    }

    /** As if a workflow were observed once and never again. */
    static Ports noObserving(Ports ports) {
        Map<String, Observed> first = new HashMap<>();
        return ports.withWorkflows(new WorkflowsAround(ports.workflows()) {
            @Override
            public Optional<Observed> get(String workflowArn) {
                super.get(workflowArn).ifPresent(now -> first.putIfAbsent(workflowArn, now));
                return Optional.ofNullable(first.get(workflowArn));
            }
        });
    }

    /** As if a notice were not stored with the outcome. */
    static Ports noStoredNotice(Ports ports) {
        return ports.withTable((id, update, condition) -> ports.table().write(id, withoutNotice(update), condition));
    }

    private static Update withoutNotice(Update update) {
        Update other = new Update();
        for (Action action : update.actions()) {
            switch (action) {
                case Action.Put(String attribute, var value)
                when !attribute.equals(Writes.NOTICE) -> other.set(attribute, value);
                case Action.Put(String attribute, var _) -> other.remove(attribute);
                case Action.Remove(String attribute) -> other.remove(attribute);
            }
        }
        return other;
    }

    /** As if a record were completed by a holder that the claim does not belong to any more. */
    static Ports noFence(Ports ports) {
        return ports.withTable((id, update, condition) -> ports.table()
                .write(
                        id,
                        update,
                        Writes.stepOf(update).equals(Optional.of(Step.COMPLETE)) ? Condition.exists("Id") : condition));
    }
}
