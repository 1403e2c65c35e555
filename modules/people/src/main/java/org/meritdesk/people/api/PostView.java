package org.meritdesk.people.api;

/** A post (岗位) with its name in both languages. */
public record PostView(String code, String nameZh, String nameEn, boolean active) {}
