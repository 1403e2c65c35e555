package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.RecordColumn;
import org.meritdesk.training.api.RecordPage;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordSource;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.Records;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** What people completed, within what the reader sees (培训档案). */
@Named
@RequestScoped
public class TrainingRecordsPage {

  private static final int SIZE = 50;

  @Inject private Records records;
  @Inject private Courses courses;
  @Inject private CourseWords words;
  @Inject private PageTexts texts;
  @Inject private ListAddress list;
  @Inject private CsvFile file;
  @Inject private Reader reader;

  private @Nullable String person;
  private @Nullable String course;
  private @Nullable String state;
  private int page;
  private RecordPage found = new RecordPage(List.of(), 0);

  /** Reads a page of the list, or hands all of it out as a file. */
  public void load() {
    if (list.isFile()) {
      file.send(
          "training-records",
          List.of(
              new CsvFile.Column<RecordView>("records.number", RecordView::employeeNo),
              new CsvFile.Column<>("records.person", RecordView::agentName),
              new CsvFile.Column<>("training.course", row -> words.of(row.names())),
              new CsvFile.Column<>("records.day", RecordView::day),
              new CsvFile.Column<>("records.score", RecordView::score),
              new CsvFile.Column<>("records.state", row -> texts.name("record.state", row.state())),
              new CsvFile.Column<>(
                  "records.source", row -> texts.name("record.source", row.source())),
              new CsvFile.Column<>("records.expires", RecordView::expiresOn)),
          (number, size) -> search(number * size, size).records());
      return;
    }
    found = search(page * SIZE, SIZE);
  }

  private RecordPage search(int offset, int limit) {
    return records.search(
        new RecordQuery(
            null,
            person,
            course,
            Arrays.stream(RecordState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null),
            list.order(RecordColumn.class, RecordQuery.LATEST),
            offset,
            limit),
        reader.caller());
  }

  /** The rows of this page. */
  public List<RecordView> getRows() {
    return found.records();
  }

  /** Which rows are shown. */
  public Window getWindow() {
    return new Window(page, SIZE, found.total());
  }

  /** Where the exam of a record is explained; null where there is none. */
  public @Nullable String exam(RecordView row) {
    return row.source() == RecordSource.EXAM ? "exam?id=" + row.reference() : null;
  }

  /** Whether the reader may take records over. */
  public boolean isTaker() {
    return TrainingRight.TAKE_RECORDS.heldBy(reader.caller());
  }

  /** The courses to choose from. */
  public List<CourseView> getCourses() {
    return courses.search(CourseQuery.everything(), reader.caller());
  }

  /** The states to choose from. */
  public RecordState[] getStates() {
    return RecordState.values();
  }

  public @Nullable String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person;
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}
