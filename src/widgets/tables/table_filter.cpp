// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_filter.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "domain/translate.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::optional<double> numberFrom(const QString& text)
{
    QString plain = text;
    plain.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(u'€').remove(u'%').replace(u',', u'.');
    bool good = false;
    const double number = plain.toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

/// "10..20" → {10, 20}; ">=5" → {5, ""}; the operators say whether the bound itself is excluded.
struct Bounds
{
    QString low;
    QString high;
    bool lowOpen = false;
    bool highOpen = false;
};

Bounds boundsFrom(const QString& text)
{
    if (const auto dots = text.indexOf(u".."_s); dots >= 0)
        return {text.left(dots).trimmed(), text.mid(dots + 2).trimmed(), false, false};
    const auto after = [&](int length) { return text.mid(length).trimmed(); };
    if (text.startsWith(u">="_s) || text.startsWith(u'≥'))
        return {after(text.startsWith(u'≥') ? 1 : 2), {}, false, false};
    if (text.startsWith(u"<="_s) || text.startsWith(u'≤'))
        return {{}, after(text.startsWith(u'≤') ? 1 : 2), false, false};
    if (text.startsWith(u'>'))
        return {after(1), {}, true, false};
    if (text.startsWith(u'<'))
        return {{}, after(1), false, true};
    const QString exact = text.startsWith(u'=') ? after(1) : text;
    return {exact, exact, false, false};
}

} // namespace

std::optional<CellFilter> CellFilter::parse(const TableColumn& column, const QString& typed)
{
    const QString text = typed.trimmed();
    CellFilter filter;
    if (text == u"?" || text == u"!") {
        filter.wanted_ = text == u"?" ? Wanted::Unknown : Wanted::Known;
        return filter;
    }
    if (column.kind == CellKind::State) {
        for (const QString& mark : text.split(u'|', Qt::SkipEmptyParts))
            filter.marks_.insert(mark);
        return filter;
    }
    if (!alignsRight(column.kind) && column.kind != CellKind::Date) {
        if (text.startsWith(u'='))
            filter.exact_ = fold(text.mid(1)).trimmed();
        else
            filter.words_ = fold(text).split(u' ', Qt::SkipEmptyParts);
        return filter;
    }
    const Bounds bounds = boundsFrom(text);
    if (bounds.low.isEmpty() && bounds.high.isEmpty())
        return std::nullopt;
    filter.lowOpen_ = bounds.lowOpen;
    filter.highOpen_ = bounds.highOpen;
    if (column.kind == CellKind::Date) {
        const auto low = PartialDate::parseTyped(bounds.low);
        const auto high = PartialDate::parseTyped(bounds.high);
        if ((!low && !bounds.low.isEmpty()) || (!high && !bounds.high.isEmpty()))
            return std::nullopt;
        if (low)
            filter.first_ = bounds.lowOpen ? low->lastDay().addDays(1) : low->firstDay();
        if (high)
            filter.last_ = bounds.highOpen ? high->firstDay().addDays(-1) : high->lastDay();
        return filter;
    }
    const auto low = bounds.low.isEmpty() ? -infinity : numberFrom(bounds.low);
    const auto high = bounds.high.isEmpty() ? infinity : numberFrom(bounds.high);
    if (!low || !high)
        return std::nullopt;
    filter.low_ = *low;
    filter.high_ = *high;
    return filter;
}

bool CellFilter::accepts(const CellValue& value, const QString& folded) const
{
    if (wanted_ != Wanted::Matching)
        return isUnknown(value) == (wanted_ == Wanted::Unknown);
    if (isUnknown(value))
        return false;
    if (const auto* mark = std::get_if<const StateMark*>(&value))
        return marks_.contains((*mark)->id);
    if (const auto* date = std::get_if<PartialDate>(&value))
        return acceptsDate(*date);
    if (const auto* whole = std::get_if<qint64>(&value))
        return acceptsNumber(double(*whole));
    if (const auto* number = std::get_if<double>(&value))
        return acceptsNumber(*number);
    if (const auto* money = std::get_if<Money>(&value))
        return acceptsNumber(double(money->cents()) / 100.0);
    if (const auto* share = std::get_if<Share>(&value))
        return acceptsNumber(share->percent());
    if (!exact_.isNull())
        return folded.trimmed() == exact_;
    return std::ranges::all_of(words_, [&](const QString& word) { return folded.contains(word); });
}

bool CellFilter::acceptsNumber(double number) const
{
    return (lowOpen_ ? number > low_ : number >= low_) && (highOpen_ ? number < high_ : number <= high_);
}

bool CellFilter::acceptsDate(const PartialDate& date) const
{
    return (!first_.isValid() || date.lastDay() >= first_) && (!last_.isValid() || date.firstDay() <= last_);
}

QString filterLabel(const TableColumn& column, const QString& text)
{
    QString value = text;
    if (text == u"?") {
        value = unknownText();
    } else if (text == u"!") {
        value = translate("widgets", "filled in");
    } else if (column.kind == CellKind::State) {
        QStringList words;
        const QStringList ids = text.split(u'|', Qt::SkipEmptyParts);
        for (const StateMark* mark : column.marks) {
            if (ids.contains(mark->id))
                words << mark->word;
        }
        value = words.join(u", "_s);
    } else if (text.startsWith(u'=') && column.kind != CellKind::Date && !alignsRight(column.kind)) {
        value = text.mid(1).trimmed();
    }
    return translate("widgets", "%1: %2").arg(column.title, value);
}

} // namespace parvis
