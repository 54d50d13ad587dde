// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace parvis {

/// The guide of docs/guide.md beside the window: its contents, a line that finds sections by their words, and the text.
/// GUI thread.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget* parent);

    /// Shows it over the window of `parent`, deleted when closed; the one that is open comes to the front.
    /// @param section  the title of the one to show, as the page of that name has it; unknown: the first
    static GuideDialog* open(QWidget* parent, const QString& section);

    void showSection(const QString& title);
    QStringList sections() const;                     ///< that the search leaves
    const QString& source() const { return source_; } ///< as it is written

private:
    void read();
    void find(const QString& words);
    void showPlace();

    QString source_;
    QLineEdit* search_;
    QListWidget* contents_;
    QTextBrowser* text_;
};

} // namespace parvis
