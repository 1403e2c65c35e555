package org.meritdesk.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST application (开放接口); resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
public class JaxRsApplication extends Application {}
