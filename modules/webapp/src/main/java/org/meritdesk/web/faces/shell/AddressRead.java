package org.meritdesk.web.faces.shell;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Tells the page of a form what its address says before the form is read (读取地址参数): whether a button
 * is there may depend on it.
 */
public class AddressRead implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.APPLY_REQUEST_VALUES;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (faces.isPostback()) {
      ViewMetadata.getViewParameters(faces.getViewRoot()).forEach(each -> tell(faces, each));
    }
  }

  private static void tell(FacesContext faces, UIViewParameter parameter) {
    String text = faces.getExternalContext().getRequestParameterMap().get(parameter.getName());
    ValueExpression target = parameter.getValueExpression("value");
    if (text != null && !text.isEmpty() && target != null) {
      ELContext language = faces.getELContext();
      Class<?> type = target.getType(language);
      Converter<?> converter = converter(faces, parameter, type);
      Object value = converter == null ? text : converter.getAsObject(faces, parameter, text);
      target.setValue(language, value);
    }
  }

  private static @Nullable Converter<?> converter(
      FacesContext faces, UIViewParameter parameter, Class<?> type) {
    Converter<?> own = parameter.getConverter();
    return own != null || type == String.class ? own : faces.getApplication().createConverter(type);
  }
}
