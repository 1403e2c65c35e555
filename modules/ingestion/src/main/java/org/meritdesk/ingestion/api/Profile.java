package org.meritdesk.ingestion.api;

/**
 * A mapping profile (映射方案): how the columns of a file become facts, as data.
 *
 * @param code lower case letters, digits and hyphens
 * @param kind what each row tells about
 * @param source the platform that is meant where a request names none
 * @param version counts changes
 * @param shipped comes with the product
 * @param document the whole profile as JSON
 */
public record Profile(
    String code,
    String nameZh,
    String nameEn,
    FactKind kind,
    String source,
    int version,
    boolean shipped,
    String document) {}
