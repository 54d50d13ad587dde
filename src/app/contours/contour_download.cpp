// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/contour_download.h"

#include "exchange/file_download.h"
#include "widgets/look/settings.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> addressSetting(u"contours/address"_s);

} // namespace

ContourDownload::ContourDownload(Workspace& workspace, QLineEdit* address, QPushButton* button)
    : QObject(address)
    , address_(address)
    , button_(button)
    , job_(workspace.jobs())
{
    const QString official = officialContoursUrl().toString();
    address_->setPlaceholderText(official);
    address_->setText(addressSetting.isKept() ? addressSetting.value() : official);
    address_->setCursorPosition(0);
}

QUrl ContourDownload::url() const
{
    const QString typed = address_->text().trimmed();
    return typed.isEmpty() ? officialContoursUrl() : QUrl(typed, QUrl::StrictMode);
}

void ContourDownload::start()
{
    DownloadRequest request;
    request.url = url();
    request.folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/downloads"_s;
    request.name = u"contours-officiels"_s;
    if (request.url == officialContoursUrl())
        addressSetting.forget();
    else
        addressSetting.keep(address_->text().trimmed());
    const auto work = [request](const JobControl& control) {
        const auto progress = [&control](qint64 received, qint64 total) {
            control.progress(total > 0 ? double(received) / double(total) : -1);
        };
        return downloadContours(request, progress, control.stop);
    };
    const auto done = [this, address = request.url.toString()](const DownloadedFile& file) {
        showRunning(false);
        Q_EMIT arrived(file.path, address);
    };
    const auto failure = [this](std::exception_ptr error) {
        showRunning(false);
        Q_EMIT failed(error);
    };
    job_.run(tr("Download the contours"), work, done, failure);
    showRunning(true);
    Q_EMIT started(request.url.host());
}

void ContourDownload::cancel()
{
    job_.cancel();
    showRunning(false);
}

void ContourDownload::showRunning(bool running)
{
    button_->setText(running ? tr("&Stop") : tr("Do&wnload"));
}

} // namespace parvis
