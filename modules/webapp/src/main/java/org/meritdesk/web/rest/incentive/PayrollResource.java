package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.meritdesk.incentive.api.Acknowledgement;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.Payroll;
import org.meritdesk.incentive.api.PayrollPreview;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.ProfileVersion;
import org.meritdesk.incentive.api.TakenOver;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** Payroll systems over REST (工资对接接口): their files, and what they say back. */
@Path("payroll")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PayrollResource {

  @Inject private Payroll payroll;
  @Inject private Caller caller;

  /** What a payroll system has taken over (工资回执报文). */
  public record ReceiptBody(@NotNull @Size(max = 100000) List<@Valid @NotNull Line> lines) {

    /** One statement (工资回执行报文). */
    public record Line(@NotBlank String employeeNo, @NotNull BigDecimal amount) {}
  }

  /** The newest version of every mapping profile. */
  @GET
  @Path("profiles")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL)
  public List<ProfileVersion> profiles() {
    return payroll.profiles(caller);
  }

  /** Keeps a profile as a new version. */
  @POST
  @Path("profiles")
  @Allowed(roles = HR_MAKER)
  public ProfileVersion save(@NotNull PayrollProfile profile) {
    return payroll.save(profile, caller);
  }

  /** The first rows of a run by a profile; nothing is kept. */
  @POST
  @Path("runs/{run}/preview")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public PayrollPreview preview(@PathParam("run") long run, @NotNull PayrollProfile profile) {
    return payroll.preview(profile, run, caller);
  }

  /** An approved run by a profile; the digest is the {@code ETag}, always the same. */
  @GET
  @Path("runs/{run}/export")
  @Produces(MediaType.WILDCARD)
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL)
  public Response export(
      @PathParam("run") long run, @QueryParam("profile") @DefaultValue("generic") String profile) {
    Export export = payroll.export(run, profile, caller);
    return Response.ok(export.bytes(), export.contentType())
        .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
        .tag(export.manifest().sha256())
        .build();
  }

  /** What the file by a profile must contain. */
  @GET
  @Path("runs/{run}/manifest")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL)
  public Export.Manifest manifest(
      @PathParam("run") long run, @QueryParam("profile") @DefaultValue("generic") String profile) {
    return payroll.export(run, profile, caller).manifest();
  }

  /** What payroll systems said of a run, beside what it pays. */
  @GET
  @Path("runs/{run}/acknowledgement")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL)
  public Acknowledgement acknowledgement(@PathParam("run") long run) {
    return payroll.acknowledgement(run, caller);
  }

  /** Says which statements were taken over, with which amount. */
  @POST
  @Path("runs/{run}/acknowledgement")
  @Allowed(roles = HR_MAKER, scopes = Scope.PAYROLL)
  public Acknowledgement acknowledge(@PathParam("run") long run, @Valid @NotNull ReceiptBody body) {
    return payroll.acknowledge(
        run,
        body.lines().stream().map(line -> new TakenOver(line.employeeNo(), line.amount())).toList(),
        caller);
  }
}
