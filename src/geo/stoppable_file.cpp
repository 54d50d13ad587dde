// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/stoppable_file.h"

#include <cpl_vsi.h>

#include <mutex>

namespace parvis::gdal {

namespace {

constexpr char prefix[] = "/vsiparvis/";

thread_local const StoppableFiles* current = nullptr;

bool isStopped()
{
    return current && current->isStopped();
}

void* openFile(void*, const char* name, const char* access)
{
    return VSIFOpenL(name, access);
}

size_t readFile(void* file, void* buffer, size_t size, size_t count)
{
    return isStopped() ? 0 : VSIFReadL(buffer, size, count, static_cast<VSILFILE*>(file));
}

int atEnd(void* file)
{
    return isStopped() ? 1 : VSIFEofL(static_cast<VSILFILE*>(file));
}

void install()
{
    VSIFilesystemPluginCallbacksStruct* calls = VSIAllocFilesystemPluginCallbacksStruct();
    calls->stat = [](void*, const char* name, VSIStatBufL* result, int flags) {
        return VSIStatExL(name, result, flags);
    };
    calls->open = openFile;
    calls->tell = [](void* file) { return VSIFTellL(static_cast<VSILFILE*>(file)); };
    calls->seek = [](void* file, vsi_l_offset offset, int whence) {
        return VSIFSeekL(static_cast<VSILFILE*>(file), offset, whence);
    };
    calls->read = readFile;
    calls->eof = atEnd;
    calls->close = [](void* file) { return VSIFCloseL(static_cast<VSILFILE*>(file)); };
    VSIInstallPluginHandler(prefix, calls);
    VSIFreeFilesystemPluginCallbacksStruct(calls);
}

} // namespace

StoppableFiles::StoppableFiles(std::stop_token stop)
    : stop_(std::move(stop))
    , outer_(std::exchange(current, this))
{
    static std::once_flag once;
    std::call_once(once, install);
}

StoppableFiles::~StoppableFiles()
{
    current = outer_;
}

QByteArray StoppableFiles::path(const QByteArray& file)
{
    return prefix + file;
}

} // namespace parvis::gdal
