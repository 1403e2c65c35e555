package org.meritdesk.web.rest.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentDraft;

/** An agent as a client writes it (客服报文). */
public record AgentBody(
    @NotBlank @Size(max = 40) String employeeNo,
    @NotBlank @Size(max = 100) String name,
    @Nullable @Size(max = 100) String latinName,
    @NotNull LocalDate hiredOn,
    @NotBlank String zone,
    @Nullable @Min(0) @Max(720) Integer shiftCutoffMinutes,
    @Nullable @Size(max = 40) String ladderStep) {

  AgentDraft draft(@Nullable Long id, @Nullable Integer version) {
    return new AgentDraft(
        id,
        version,
        employeeNo,
        name,
        latinName,
        hiredOn,
        zone,
        shiftCutoffMinutes == null ? 0 : shiftCutoffMinutes,
        ladderStep);
  }
}
