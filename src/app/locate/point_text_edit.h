// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace parvis {

/// Where coordinates are typed. What is pasted and longer than a screen does not go into it, but out as a signal: a
/// table of 100 000 lines would take long to lay out. Files are not for it. GUI thread.
class PointTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PointTextEdit(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tablePasted(const QString& text);
    void filePasted(const QString& path);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace parvis
