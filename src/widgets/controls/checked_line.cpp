// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/checked_line.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace parvis {

CheckedLine::CheckedLine(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &CheckedLine::check);
}

void CheckedLine::setProblem(Problem problem)
{
    problem_ = std::move(problem);
    check();
}

QString CheckedLine::problem() const
{
    return problem_ ? problem_(text().trimmed()) : QString();
}

bool CheckedLine::isAcceptable() const
{
    return problem().isEmpty();
}

void CheckedLine::check()
{
    const QString found = problem();
    if (found == shown_)
        return;
    shown_ = found;
    setProperty("invalid", !found.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleDescription(found);
    showProblem(found);
    Q_EMIT problemChanged(found);
}

void CheckedLine::showProblem(const QString& problem)
{
    if (problem.isEmpty() || !hasFocus())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(QPoint(0, height() / 2)), problem, this);
}

void CheckedLine::focusOutEvent(QFocusEvent* event)
{
    QToolTip::hideText();
    QLineEdit::focusOutEvent(event);
}

QString titleProblem(const QString& typed)
{
    return typed.trimmed().isEmpty() ? translate("widgets", "A title is needed.") : QString();
}

QString dateProblem(const QString& typed)
{
    if (typed.isEmpty() || PartialDate::parseTyped(typed))
        return {};
    return translate("widgets", "Type a date such as 19/04/2024, April 2024 or 2024.");
}

std::optional<PartialDate> readDate(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto date = PartialDate::parseTyped(text);
    if (!date)
        throw Error(dateProblem(text));
    return date;
}

QString typedDate(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::Year:
        return date.iso();
    case PartialDate::Precision::Month:
        return date.firstDay().toString(u"MM/yyyy"_s);
    case PartialDate::Precision::Day:
        break;
    }
    return date.firstDay().toString(u"dd/MM/yyyy"_s);
}

} // namespace parvis
