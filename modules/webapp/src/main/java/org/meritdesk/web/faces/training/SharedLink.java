package org.meritdesk.web.faces.training;

import java.io.Serializable;

/** A personal link as it is handed on (待转发链接). */
public record SharedLink(String department, String person, String address)
    implements Serializable {}
