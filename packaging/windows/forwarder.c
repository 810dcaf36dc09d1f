/* The code of python3.dll: none. Its exports point to those of python311.dll (see wine_python.py). */
int __stdcall DllMain(void *instance, unsigned long reason, void *reserved) { return 1; }
