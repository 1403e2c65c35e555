package org.meritdesk.quality.api;

import java.time.Instant;

/**
 * What the group agreed on (讨论结论); the newest about a contact and criterion holds.
 *
 * @param contactNo the contact's place in the session
 * @param criterion key of the criterion
 * @param agreed the answer that everybody should have given
 * @param text why
 * @param madeBy who wrote it down
 */
public record CalibrationNote(
    long id,
    int contactNo,
    String criterion,
    Answer agreed,
    String text,
    String madeBy,
    Instant madeAt) {}
