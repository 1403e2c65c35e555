package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.CooperationProblem;
import org.meritdesk.training.api.CooperationRight;
import org.meritdesk.training.api.ServedDepartment;
import org.meritdesk.training.api.ServedDepartments;
import org.meritdesk.training.domain.CooperationCheck;

/** Keeps the departments that teams serve (服务部门管理). */
@ApplicationScoped
class DepartmentBook implements ServedDepartments {

  private Jdbi jdbi;
  private Audit audit;
  private Clock clock;

  @Inject
  DepartmentBook(Jdbi jdbi, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected DepartmentBook() {}

  @Override
  public List<ServedDepartment> all(Caller who) {
    CooperationRight.KEEP.demandOf(who);
    return jdbi.withHandle(DepartmentRows::all);
  }

  @Override
  @Transactional
  public ServedDepartment keep(ServedDepartment department, Caller who) {
    CooperationRight.KEEP.demandOf(who);
    CooperationCheck.of(department).ifPresent(CooperationSteps::refuse);
    long id =
        jdbi.inTransaction(
            handle -> {
              demandNew(handle, department);
              return DepartmentRows.keep(handle, department, who.name(), clock.instant());
            });
    if (id == 0) {
      throw CooperationProblem.DEPARTMENT_NOT_FOUND.problem("department", department.id());
    }
    audit.record(
        who,
        "department.kept",
        "served-department",
        Long.toString(id),
        null,
        Map.of("name", department.nameZh(), "people", department.people().size()));
    return all(who).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
  }

  private static void demandNew(Handle handle, ServedDepartment department) {
    boolean taken =
        department.active()
            && DepartmentRows.all(handle).stream()
                .anyMatch(
                    each ->
                        each.active()
                            && each.id() != department.id()
                            && each.nameZh().equals(department.nameZh()));
    if (taken) {
      throw CooperationProblem.DEPARTMENT_EXISTS.problem("name", department.nameZh());
    }
  }
}
