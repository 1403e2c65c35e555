package org.meritdesk.quality.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One automatic fail of an inspection (致命扣分).
 *
 * @param section key of the section it happened in
 * @param criterion key of the criterion; null if the section as a whole was too low
 * @param reason why
 * @param effect what it does
 * @param figure the section's percent that was below the floor; null for a criterion
 */
public record FormFailure(
    String section,
    @Nullable String criterion,
    FailReason reason,
    FailEffect effect,
    @Nullable BigDecimal figure) {}
