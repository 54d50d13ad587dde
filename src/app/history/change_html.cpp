// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/change_html.h"

#include "domain/translate.h"
#include "store/change_text.h"
#include "store/record_label.h"
#include "store/register_io.h"
#include "tasks/taking_back/taken_back.h"
#include "widgets/look/wording.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto restoreWord = u"restore"_s; // the first part of a link

/// A fingerprint has no place to break a line: it gets one (a space without width) after every 16 letters and digits,
/// as nothing in a sheet may be wider than the sheet.
QString breakable(QString text)
{
    static const QRegularExpression stretch(u"([\\w]{16})(?=[\\w]{8})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(stretch, u"\\1"_s + QChar(0x200B));
}

QString escaped(const QString& text)
{
    return breakable(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString headingHtml(const Register& records, const RowChange& change)
{
    const QString label = recordLabel(records, change);
    const QString linked = imageIn(records, change.record) ? recordLink(change.record, label) : label.toHtmlEscaped();
    const QString what = !change.before  ? translate("app", "added")
                         : !change.after ? translate("app", "removed")
                                         : translate("app", "changed");
    return u"<p><b>%1</b> — %2</p>"_s.arg(linked, what.toHtmlEscaped());
}

/// Offered where the value is still another than before the action.
QString restoreHtml(const Register& records, const FieldText& field, const RowChange& change, const TakenBack& back)
{
    const auto current = imageIn(records, change.record);
    const auto place = std::size_t(tableInfo(change.record.table).columns.indexOf(field.column));
    if (!change.before || !change.after || !current || current->at(place) == change.before->at(place) ||
        back.holdsValue(change, place))
        return {};
    return u" &nbsp;<a href=\"%1/%2/%3/%4\">%5</a>"_s.arg(restoreWord, change.record.table)
        .arg(change.record.id)
        .arg(field.column, translate("app", "Restore the former value").toHtmlEscaped());
}

QString fieldHtml(const FieldText& field, const RowChange& change, const QString& faint, const QString& restore)
{
    const QString before = u"<s style=\"color:%1\">%2</s>"_s.arg(faint, escaped(knownText(field.before)));
    const QString after = u"<b>%1</b>"_s.arg(escaped(knownText(field.after)));
    const QString value = !change.before  ? escaped(field.after)
                          : !change.after ? before
                                          : u"%1 → %2"_s.arg(before, after);
    return u"<tr><td style=\"color:%1; padding-right:12px\">%2</td><td>%3</td></tr>"_s.arg(faint, escaped(field.label),
                                                                                           value + restore);
}

} // namespace

QString changesHtml(const Register& records, const std::vector<RowChange>& changes, const QLocale& locale,
                    const ChangesHtml& style, std::stop_token stop)
{
    QString html;
    for (std::size_t i = 0; i < std::min(style.limit, changes.size()) && !stop.stop_requested(); ++i) {
        html += headingHtml(records, changes[i]) + u"<table cellspacing=\"0\" cellpadding=\"2\">"_s;
        for (const FieldText& field : fieldTexts(records, changes[i], locale))
            html += fieldHtml(field, changes[i], style.faint,
                              style.restoring ? restoreHtml(records, field, changes[i], *style.restoring) : QString());
        html += u"</table>"_s;
    }
    if (changes.size() > style.limit) {
        const QString more = translate("app", "and %n other record(s)", nullptr, int(changes.size() - style.limit));
        html += u"<p>%1</p>"_s.arg(more.toHtmlEscaped());
    }
    return html;
}

std::optional<RestorableValue> restorableOfLink(const QString& link)
{
    const QStringList parts = link.split(u'/');
    if (parts.size() != 4 || parts[0] != restoreWord)
        return std::nullopt;
    return RestorableValue{{parts[1], parts[2].toLongLong()}, parts[3]};
}

} // namespace parvis
