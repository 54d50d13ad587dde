// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/file_path_field.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace parvis {

FilePathField::FilePathField(QLineEdit* line, QAbstractButton* browse, FileChoice choice)
    : QObject(line)
    , line_(line)
    , choice_(std::move(choice))
{
    connect(browse, &QAbstractButton::clicked, this, &FilePathField::browse);
}

void FilePathField::propose(const QString& name)
{
    if (line_->text() != proposed_)
        return;
    choice_.name = name;
    proposed_ = proposedPath(choice_);
    line_->setText(proposed_);
}

void FilePathField::setFormats(const std::vector<FileFormat>& formats)
{
    const std::vector<FileFormat> before = std::exchange(choice_.formats, formats);
    const QString path = line_->text();
    const bool isProposed = path == proposed_;
    const auto endsWith = [&](const FileFormat& format) {
        return path.endsWith(u'.' + format.suffix, Qt::CaseInsensitive);
    };
    const auto old = std::ranges::find_if(before, endsWith);
    if (old == before.end() || std::ranges::any_of(formats, endsWith))
        return;
    const QString changed = path.chopped(old->suffix.size()) + formats.front().suffix;
    if (isProposed)
        proposed_ = changed;
    line_->setText(changed);
}

void FilePathField::browse()
{
    const FileTarget chosen = chooseFileToWrite(line_->window(), choice_, line_->text().trimmed());
    if (chosen.path.isEmpty())
        return;
    browsed_ = chosen;
    line_->setText(chosen.path);
}

bool FilePathField::isEmpty() const
{
    return line_->text().trimmed().isEmpty();
}

FileTarget FilePathField::target() const
{
    const QString path = withEnding(line_->text().trimmed(), choice_.formats);
    return {path, browsed_.mayReplace && path == browsed_.path};
}

} // namespace parvis
