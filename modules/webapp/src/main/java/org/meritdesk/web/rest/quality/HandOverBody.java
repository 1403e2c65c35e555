package org.meritdesk.web.rest.quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who gets a task (转交报文). */
public record HandOverBody(@NotBlank @Size(max = 100) String inspector) {}
