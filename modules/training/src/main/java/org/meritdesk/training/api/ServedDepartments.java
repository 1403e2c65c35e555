package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/** The departments that teams serve, and who in them is asked (服务部门名录). */
public interface ServedDepartments {

  /** All, those that are asked first. */
  List<ServedDepartment> all(Caller who);

  /**
   * Keeps a department, new or changed.
   *
   * @throws org.meritdesk.kernel.Problem {@code cooperation-field}, {@code department-exists},
   *     {@code department-not-found}, {@code not-allowed}
   */
  ServedDepartment keep(ServedDepartment department, Caller who);
}
