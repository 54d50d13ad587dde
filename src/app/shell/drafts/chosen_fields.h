// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <unordered_map>

class QWidget;

namespace parvis {

/// Tells what somebody chose in the boxes of open dialogs (lists, dates, numbers, check boxes) from what stood there
/// before the keyboard or the mouse came to them: unlike a text, a choice does not know it itself. Watches the whole
/// program as long as it lives. GUI thread.
class ChosenFields : public QObject
{
    Q_OBJECT

public:
    explicit ChosenFields(QObject* parent);

    /// Whether the field is of such a kind, and so none of those that know by themselves what was typed.
    static bool isKnown(const QWidget& field);
    /// What the box shows, as it was chosen; empty: nobody has, or it is no such field.
    QString chosen(const QWidget& field) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void note(const QWidget& field);

    std::unordered_map<const QObject*, QString> before_;
};

} // namespace parvis
