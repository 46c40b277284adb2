package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.ledger.Registrations;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.workflow.WorkflowListing;
import dev.dagdrop.registration.workflow.Workflows;

/** Everything a run talks to. */
public record Ports(
        BucketListing objects,
        Registrations registrations,
        WorkflowListing listing,
        Workflows workflows,
        RedriveQueue queue,
        SightingStore sightings,
        Continuation continuation,
        Notices notices) {}
