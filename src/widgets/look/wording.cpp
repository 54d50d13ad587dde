// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/wording.h"

#include "domain/names.h"
#include "domain/source.h"
#include "domain/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

QString sourceTip(const Source* source)
{
    if (!source)
        return translate("widgets", "The source of this value is not stated.");
    QStringList lines{source->title};
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines << translate("widgets", "%1: %2").arg(label, value);
    };
    add(translate("widgets", "Producer"), source->producer);
    add(translate("widgets", "Licence"), source->licence);
    add(translate("widgets", "Vintage"), source->vintage.isEmpty() ? QString() : vintageText(source->vintage));
    add(translate("widgets", "Address"), source->url);
    return lines.join(u'\n');
}

QString recordLink(const RecordRef& record, const QString& text)
{
    return u"<a href=\"%1/%2\">%3</a>"_s.arg(record.table).arg(record.id).arg(text.toHtmlEscaped());
}

std::optional<RecordRef> recordOfLink(const QString& link)
{
    const QStringList parts = link.split(u'/');
    bool good = false;
    const qint64 id = parts.size() == 2 ? parts[1].toLongLong(&good) : 0;
    return good && std::ranges::find(recordTables(), parts[0]) != recordTables().end()
               ? std::optional(RecordRef{parts[0], id})
               : std::nullopt;
}

} // namespace parvis
