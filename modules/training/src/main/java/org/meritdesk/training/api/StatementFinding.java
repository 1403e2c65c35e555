package org.meritdesk.training.api;

/**
 * What is wrong with a learning statement (语句错误).
 *
 * @param statement which one of those handed in, counted from 1
 * @param path where in it, such as {@code actor.account.homePage}
 * @param code stable name: {@code required}, {@code unknown-property}, {@code null}, {@code
 *     not-an-object}, {@code not-a-list}, {@code not-a-text}, {@code not-a-number}, {@code
 *     not-a-flag}, {@code not-an-iri}, {@code not-a-uuid}, {@code not-a-language}, {@code
 *     not-a-mailbox}, {@code not-a-digest}, {@code not-a-moment}, {@code not-a-duration}, {@code
 *     not-known}, {@code out-of-range}, {@code no-identifier}, {@code two-identifiers}, {@code
 *     twice}, {@code not-here}, {@code not-json}
 * @param value what stood there, shortened; empty where nothing did
 */
public record StatementFinding(int statement, String path, String code, String value) {}
