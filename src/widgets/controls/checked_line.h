// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// This very text was refused where it was to be written; it is a problem until another one is typed.
    void refuse(const QString& reason);
    /// Asks again, because something else that the problem depends on has changed.
    void check();

Q_SIGNALS:
    void problemChanged(const QString& problem);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showProblem(const QString& problem);

    Problem problem_;
    QString refused_;
    QString refusal_; ///< why; empty: nothing was refused
    QString shown_;
};

/// A title is needed.
QString titleProblem(const QString& typed);

} // namespace parvis
