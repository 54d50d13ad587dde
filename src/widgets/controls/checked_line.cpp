// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/checked_line.h"

#include "domain/translate.h"

#include <QStyle>
#include <QToolTip>

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
    if (!refusal_.isEmpty() && text() == refused_)
        return refusal_;
    return problem_ ? problem_(text().trimmed()) : QString();
}

void CheckedLine::refuse(const QString& reason)
{
    refused_ = text();
    refusal_ = reason;
    check();
}

bool CheckedLine::isAcceptable() const
{
    return problem().isEmpty();
}

void CheckedLine::check()
{
    const QString found = problem();
    // A dialog does not open in red: an empty line that nobody has typed into is no mistake yet.
    const bool isRed = !found.isEmpty() && (isModified() || !text().isEmpty());
    if (property("invalid").toBool() != isRed) {
        setProperty("invalid", isRed);
        style()->unpolish(this);
        style()->polish(this);
    }
    if (found == shown_)
        return;
    shown_ = found;
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

/// A red line says why again.
void CheckedLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (property("invalid").toBool())
        showProblem(shown_);
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

} // namespace parvis
