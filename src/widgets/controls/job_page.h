// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace parvis {

/// What stands in the place of an answer that is not there: a title and a sentence in the middle, and while a job runs
/// its progress, with a button that stops it where that is allowed. GUI thread.
class JobPage : public QWidget
{
    Q_OBJECT

public:
    explicit JobPage(QWidget* parent = nullptr);

    /// A message alone; it ends the progress.
    void showMessage(const QString& title, const QString& text, bool isError = false);
    /// Of a job that begins: nothing is known of its share yet.
    void showProgress();
    void hideProgress();
    /// @param share  0 to 1; negative: not known, nothing changes
    void setShare(double share);
    /// Progress comes with the button from now on.
    void setStoppable(bool stoppable);
    QPushButton* stopButton() const { return stop_; }

Q_SIGNALS:
    void stopRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void dressTitle();

    QLabel* title_;
    QLabel* text_;
    QProgressBar* progress_;
    QPushButton* stop_;
    bool stoppable_ = false;
};

} // namespace parvis
