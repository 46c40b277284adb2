package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.store.Registrations;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.queue.RedriveQueue;
import dev.dagdrop.registration.mwaa.WorkflowListing;
import dev.dagdrop.registration.mwaa.Workflows;

/** Everything a run talks to. */
public record Ports(
        BucketListing objects,
        Registrations registrations,
        WorkflowListing listing,
        Workflows workflows,
        RedriveQueue queue,
        SightingStore sightings,
        Continuation continuation,
        Notices notices) {
    /** The same with another bucket. */
    public Ports withObjects(BucketListing other) {
        return new Ports(other, registrations, listing, workflows, queue, sightings, continuation, notices);
    }

    /** The same with notices that go elsewhere. */
    public Ports withNotices(Notices other) {
        return new Ports(objects, registrations, listing, workflows, queue, sightings, continuation, other);
    }
}
