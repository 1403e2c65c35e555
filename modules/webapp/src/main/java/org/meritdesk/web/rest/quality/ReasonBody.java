package org.meritdesk.web.rest.quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is sent back, skipped or handed over (原因报文). */
public record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}
