package org.meritdesk.people.api;

/** An e-mail as it is read (邮件). */
public record Letter(String subject, String body) {}
