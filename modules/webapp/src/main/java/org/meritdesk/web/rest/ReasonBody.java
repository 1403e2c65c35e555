package org.meritdesk.web.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is sent back, revised, skipped or rejected (原因报文). */
public record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}
