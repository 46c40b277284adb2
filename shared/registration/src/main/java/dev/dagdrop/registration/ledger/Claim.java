package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.registration.workflow.ClientToken;
import java.util.Optional;

/**
 * The fenced right to register one upload, held while its lease lasts.
 *
 * @param owner what tells this holder from every other; a write with another owner's claim is refused
 * @param token the client token of this upload
 * @param attempt 1 for the first holder of this upload, one more for each that took over
 * @param denials how many holders of this upload gave it up because the service denied the access
 * @param registered what the name stood for before, if it did
 * @param unsentNotice a notice about an earlier upload that was stored, but perhaps never published
 */
public record Claim(
        WorkflowName name,
        Upload upload,
        String owner,
        ClientToken token,
        int attempt,
        int denials,
        Optional<Registered> registered,
        Optional<Notice> unsentNotice) {}
