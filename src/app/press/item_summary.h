// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press.h"

#include <QWidget>

#include <map>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace parvis {

class Workspace;

/// What an issue says of the article that is selected in it: the words of the article until others are typed, which
/// then stand in this issue alone. Recorded, as one undoable action, when the field is left; words that cannot be
/// written then stay as they are typed. GUI thread.
class ItemSummary : public QWidget
{
    Q_OBJECT

public:
    ItemSummary(Workspace& workspace, QWidget* parent);

    /// Shows it as it is recorded, but leaves alone what is being typed of it; what was typed of another one is
    /// recorded before.
    void showItem(std::optional<Id<PressReviewItem>> item);
    /// With the summary as it is typed; none while no item is shown.
    std::optional<PressReviewItem> typed() const;
    void write();

    QPlainTextEdit* text() const { return text_; }
    QPushButton* button() const { return reset_; }

Q_SIGNALS:
    void edited(); ///< by typing
    void failed(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();
    void fill(const QString& text);
    void updateState();
    void record(const QString& summary);

    Workspace& workspace_;
    QLabel* caption_;
    QPlainTextEdit* text_;
    QPushButton* reset_;
    std::optional<PressReviewItem> shown_;
    QString filled_;                                   ///< as last filled in
    QString seen_;                                     ///< as last told of
    std::map<Id<PressReviewItem>, QString> unwritten_; ///< of items that are not shown
    bool isFilling_ = false;
};

} // namespace parvis
