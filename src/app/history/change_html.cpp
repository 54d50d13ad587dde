#include "app/history/change_html.h"

#include "widgets/look/wording.h"
#include "domain/translate.h"
#include "store/change_text.h"
#include "store/record_label.h"
#include "store/register_io.h"

namespace parvis {

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString headingHtml(const Register& records, const RowChange& change)
{
    const QString label = recordLabel(records, change);
    const QString linked = imageIn(records, change.record) ? recordLink(change.record, label) : label.toHtmlEscaped();
    const QString what = !change.before  ? translate("app", "added")
                         : !change.after ? translate("app", "removed")
                                         : translate("app", "changed");
    return QStringLiteral("<p><b>%1</b> — %2</p>").arg(linked, what.toHtmlEscaped());
}

QString fieldHtml(const FieldText& field, const RowChange& change, const QString& faint)
{
    const QString before = QStringLiteral("<s style=\"color:%1\">%2</s>").arg(faint, escaped(knownText(field.before)));
    const QString after = QStringLiteral("<b>%1</b>").arg(escaped(knownText(field.after)));
    const QString value = !change.before  ? escaped(field.after)
                          : !change.after ? before
                                          : QStringLiteral("%1 → %2").arg(before, after);
    return QStringLiteral("<tr><td style=\"color:%1; padding-right:12px\">%2</td><td>%3</td></tr>")
        .arg(faint, escaped(field.label), value);
}

} // namespace

QString changesHtml(const Register& records, const std::vector<RowChange>& changes, const QLocale& locale,
                    const QString& faint, std::size_t limit, std::stop_token stop)
{
    QString html;
    for (std::size_t i = 0; i < std::min(limit, changes.size()) && !stop.stop_requested(); ++i) {
        html += headingHtml(records, changes[i]) + QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
        for (const FieldText& field : fieldTexts(records, changes[i], locale))
            html += fieldHtml(field, changes[i], faint);
        html += QStringLiteral("</table>");
    }
    if (changes.size() > limit) {
        const QString more = translate("app", "and %n other record(s)", nullptr, int(changes.size() - limit));
        html += QStringLiteral("<p>%1</p>").arg(more.toHtmlEscaped());
    }
    return html;
}

} // namespace parvis
