// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partial_date.h"

#include <QLineEdit>

#include <functional>

namespace parvis {

/// A line that knows whether its text can be accepted, and says under it why not.
class CheckedLine : public QLineEdit
{
    Q_OBJECT

public:
    using Problem = std::function<QString(const QString&)>;

    explicit CheckedLine(QWidget* parent = nullptr);

    /// @param problem  gives a sentence for a text that cannot be accepted, else an empty text
    void setProblem(Problem problem);
    bool isAcceptable() const;
    QString problem() const;
    /// Asks again, because something else that the problem depends on has changed.
    void check();

Q_SIGNALS:
    void problemChanged(const QString& problem);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showProblem(const QString& problem);

    Problem problem_;
    QString shown_;
};

/// A title is needed.
QString titleProblem(const QString& typed);
/// Empty, or any date that PartialDate::parseTyped reads.
QString dateProblem(const QString& typed);
/// Nothing for an empty text; throws Error for one that is no date.
std::optional<PartialDate> readDate(const QString& typed);
/// "19/04/2024", "04/2024", "2024": a date as it is typed.
QString typedDate(const PartialDate& date);

} // namespace parvis
